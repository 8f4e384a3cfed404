/** English function words: grammar, not content. Closed classes only, so no corpus is behind them. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any no every each either neither both all another other ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers ' +
    'herself it its itself they them their theirs themselves one who whom whose which what ' +
    'am is are was were be been being do does did doing done have has had having will would shall should ' +
    'can could may might must ought not nor and or but if then else than so because as until while although ' +
    'though unless whether since when where why how of at by for with about against between into through ' +
    'during before after above below to from up down in out on off over under again further once here there ' +
    "only own same too very just also even still yet already ever never now it's i'm i've i'll i'd he's she's " +
    "we're we've we'll you're you've they're they've that's there's don't doesn't didn't isn't aren't wasn't " +
    "weren't won't wouldn't can't couldn't shouldn't"
  ).split(' '),
);
