/** What script adds to every page; all of it works without. */
import { copyOnClick } from './copy.ts';
import { searchWithoutFade } from './fade.ts';
import { showPlaces } from './places.ts';
import { keepPreferences } from './preferences.ts';
import { openSearchByKey } from './search-key.ts';

copyOnClick(document);
keepPreferences(document);
openSearchByKey(document);
searchWithoutFade(window);
showPlaces(document);
