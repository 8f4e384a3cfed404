/** Language tag of the interface: its words (`#strings`) and the form of dates and numbers. */
export const locale: string = import.meta.env.SITE_LANGUAGE ?? 'en-GB';

/** Language tag for the pipeline's own words, which are English; absent where the interface is too. */
export const dataLanguage: 'en' | undefined = /^en(?:-|$)/.test(locale) ? undefined : 'en';
