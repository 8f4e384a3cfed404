/**
 * What a page may print to make another run, load or go somewhere: `alert(1)` is what runs,
 * `evil.invalid` (a name that never resolves, RFC 2606) what is loaded or gone to.
 */
export const PAYLOADS: readonly string[] = [
  // Markup, and what ends the place in which it might be put.
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script><!--',
  '"><img src="https://evil.invalid/a.png" onerror="alert(1)">',
  "'><svg/onload=alert(1)>",
  '</title></style></textarea><img src=x onerror=alert(1)>',
  '--><iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  ']]></description><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script><![CDATA[',
  '<meta http-equiv="refresh" content="0;url=https://evil.invalid/">',
  '<base href="https://evil.invalid/"><link rel="stylesheet" href="https://evil.invalid/a.css">',
  '<style>@import url(https://evil.invalid/b.css)</style>',
  '<form action="https://evil.invalid/"><input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>Open</summary></details>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  // The same, once and twice escaped: whoever unescapes once too often runs it.
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  // Templates.
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} {alert(1)} <%= alert(1) %> #{alert(1)}',
  // Addresses.
  'javascript:alert(1)//https://evil.invalid/',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.invalid/c.js',
  'https://evil.invalid/?a="onmouseover="alert(1)',
  // Markdown.
  '[a link](javascript:alert(1)) ![a picture](https://evil.invalid/d.png)',
  '[b]: javascript:alert(1)\n\n[b] <https://evil.invalid/e> `</code><script>alert(1)</script>`',
  // Names that objects have already, and places that are not theirs.
  '__proto__',
  'constructor',
  '../../../../../../tmp/escaped',
  '..\\..\\CON',
  // Tables, citations, front matter.
  '=HYPERLINK("https://evil.invalid/","Open")',
  '}, note = {\\input{/etc/passwd}} } @article{evil,',
  '---js\nmodule.exports = alert(1)\n---',
  '!!js/function "function () { alert(1) }"',
  // Terminals and the direction of text.
  '\u001b]0;title\u0007\u001b[2J\u009b31m',
  '\u202egnp.exe\u2066\u200f',
];
