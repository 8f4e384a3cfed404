/** A page as a scraper dumps it, about invented things; the number makes it one of its kind. */
export const page = (n: number): string => `The Harbour Post

  • Home
  • Weather

Harbour pier ${n} reopens after long repairs

By Jane Doe
May ${n}, 2031

The old pier number ${n} of the northern harbour was opened to walkers again on Friday, after three years of repairs that cost more than anyone had planned.

“We have waited long enough for this day, and the ${n} benches are ready,” said Mayor Carla Stone, who cut the ribbon in front of several hundred people.

The engineers replaced nearly every beam of pier ${n}, and the town council has promised to inspect the others before the winter storms come back.

Fishermen said they would return in the coming week, once the new lamps along the pier had been tested by the harbour master and his crew.

About us | Contact | Privacy
`;
