// Leads on and keeps the #anchor of the old address, which a refresh would lose. When all of this page
// has come, since the page that it leads to needs the same files.
addEventListener('load', () => {
  const link = document.querySelector('main a');
  if (link) location.replace(link.href + location.hash);
});
