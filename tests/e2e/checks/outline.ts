import type { Check } from './check.ts';

/** One `h1`, headings without gaps or empty ones, landmarks that can be told apart (1.3.1, 2.4.6). */
export const outline: Check = (page, tools) =>
  page.evaluate(({ nameOf }) => {
    const found: string[] = [];
    const all = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    if (!document.documentElement.lang) found.push('the page names no language');
    if (!document.title.trim()) found.push('the page has no title');

    const headings = all('h1, h2, h3, h4, h5, h6');
    const firsts = headings.filter(({ tagName }) => tagName === 'H1').length;
    if (firsts !== 1) found.push(`${firsts} headings of the first level`);
    let level = 0;
    for (const heading of headings) {
      const own = Number(heading.tagName.slice(1));
      if (own > level + 1) found.push(`h${own} after h${level}: ${nameOf(heading)}`);
      if (!heading.textContent.trim()) found.push(`heading without words: ${nameOf(heading)}`);
      level = own;
    }

    for (const [name, selector] of [
      ['main', 'main'],
      ['banner', 'body header:not(main *, section *, article *)'],
      ['content information', 'body footer:not(main *, section *, article *)'],
    ] as const) {
      const count = all(selector).length;
      if (count !== 1) found.push(`${count} landmarks “${name}”`);
    }
    const menus = all('nav, [role=navigation]');
    const names = menus.map(
      (menu) =>
        menu.getAttribute('aria-label') ??
        document.getElementById(menu.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '',
    );
    if (menus.length > 1)
      for (const [i, name] of names.entries())
        if (!name.trim() || names.indexOf(name) !== i)
          found.push(`a menu without a name of its own: ${menus[i] ? nameOf(menus[i]) : ''}`);
    return found;
  }, tools);
