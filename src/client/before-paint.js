// Applies what the reader chose before anything is painted.
for (const name of ['theme', 'size'])
  try {
    const value = localStorage.getItem(`variorum-${name}`);
    if (value) document.documentElement.dataset[name] = value;
  } catch {
    // A browser that keeps nothing shows the default.
  }
