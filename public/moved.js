// Leads on at once and keeps the #anchor of the old address, which a refresh would lose.
const link = document.querySelector('main a');
if (link) location.replace(link.href + location.hash);
