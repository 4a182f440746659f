package org.dragoman.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where and when a report was written, as it stands before its first sentence: `GENEVA, Nov 3 (Agency) - `.
final class Dateline {

    private static final String CAPITALS = "(?:ST\\. )?\\p{Lu}[\\p{Lu}'’]*[\\p{Lu}-]{2,}(?: \\p{Lu}[\\p{Lu}'’-]+){0,3}";
    private static final String CAPITALS_AFTER_SHORT =
            "\\p{Lu}{2} \\p{Lu}[\\p{Lu}'’-]{2,}(?: \\p{Lu}[\\p{Lu}'’-]+){0,2}";
    private static final String SHOUTED = "(?:" + CAPITALS_AFTER_SHORT + "|" + CAPITALS + ")";
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]+(?:(?: (?:de|del|of|al|la|es|el|and))? \\p{Lu}[\\p{L}'’.-]+){0,2}";
    private static final String CITY =
            "(?:St\\. )?\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'’-]*(?: (?:(?:de|del|of|al|la|es|el) )?\\p{Lu}[\\p{L}'’-]+){0,3}";
    private static final String REGION = "(?:, ?" + NAME + "){0,2}";
    private static final String MONTH = "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[\\p{L}]*\\.?";
    private static final String DAY =
            "(?:\\p{Lu}[\\p{L}]+day,? )?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    private static final String AGENCY = " ?\\((?:\\p{Lu}|\\d{1,2} )[^()]{1,40}\\)";
    private static final String WHEN = "(?:,? (?:" + DAY + "))?";
    private static final String BY = "(?:, ?[\\p{Lu}/]{2,12})?(?:" + AGENCY + ")?";
    private static final String DASH = "(?: ?(?:--+|[—–]|-)\\s+| ?(?:--|—) ?| _ )";
    private static final String SENTENCE = "(?=[\"“‘'«(\\[]?[\\p{Lu}\\d])";

    private static final String PLACES = SHOUTED + "(?:/" + SHOUTED + ")*" + REGION;
    private static final Pattern SHOUTING =
            Pattern.compile("\\[?" + PLACES + WHEN + BY + WHEN + "\\]?" + DASH + SENTENCE);
    private static final Pattern SHOUTING_WITHOUT_DASH = Pattern.compile(
            PLACES + "(?:" + WHEN + "(?:, ?[\\p{Lu}/]{2,12})?" + AGENCY + " ?:?|,? " + DAY + " ?:|: ?)\\s+" + SENTENCE);
    private static final Pattern QUIET = Pattern.compile(
            CITY + "(?:/" + CITY + ")*" + REGION + WHEN + BY + WHEN + "(?: (?:--+|[—–-]) | ?(?:--|—) ?)" + SENTENCE);
    private static final Pattern QUIET_WITHOUT_DASH =
            Pattern.compile(CITY + REGION + ",? " + DAY + "(?:" + AGENCY + " ?:?|:)\\s+" + SENTENCE);
    private static final Pattern AGENCY_ALONE =
            Pattern.compile("\\(\\p{Lu}[\\p{L} .&]{1,30}\\) ?(?:--+|[—–:-])\\s*" + SENTENCE);

    /// What follows must still be news.
    private static final int SHORTEST_REST = 25;

    private Dateline() {}

    /// The number of characters of the dateline that a paragraph begins with, 0 for none.
    ///
    /// @param opening whether it is one of the first paragraphs, where a city in small letters is one too
    static int length(String paragraph, boolean opening) {
        int length = Math.max(matched(SHOUTING, paragraph), matched(AGENCY_ALONE, paragraph));
        if (length == 0 && opening) {
            length = Math.max(
                    Math.max(matched(SHOUTING_WITHOUT_DASH, paragraph), matched(QUIET, paragraph)),
                    matched(QUIET_WITHOUT_DASH, paragraph));
        }
        return paragraph.length() - length < SHORTEST_REST ? 0 : length;
    }

    private static int matched(Pattern pattern, String paragraph) {
        Matcher found = pattern.matcher(paragraph);
        return found.lookingAt() ? found.end() : 0;
    }
}
