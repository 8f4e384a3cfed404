/** Language tag of the interface: its words (`#strings`) and the form of dates and numbers. */
export const locale: string = import.meta.env.SITE_LANGUAGE ?? 'en-GB';
