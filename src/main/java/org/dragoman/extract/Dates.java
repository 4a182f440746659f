package org.dragoman.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Article;
import org.dragoman.model.Status;

/// When an act took place: the date words of its clause, told from the day of publication.
final class Dates {

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "decade",
            "century",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "time",
            "moment",
            "date",
            "eve");

    static {
        Arrays.stream(DayOfWeek.values()).forEach(it -> DAYS.put(it.name().toLowerCase(Locale.ROOT), it));
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
            if (month != Month.MAY) {
                MONTHS.put(name.substring(0, 3), month);
            }
        }
        MONTHS.put("sept.", Month.SEPTEMBER);
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private Dates() {}

    /// The day of publication in UTC.
    static Optional<LocalDate> published(Article article) {
        return Optional.ofNullable(article.publishedAt())
                .map(it -> it.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// Whether the word says when: "on Tuesday" is not on whom.
    static boolean isTime(Token token) {
        String word = Syntax.lower(token);
        return DAYS.containsKey(word)
                || MONTHS.containsKey(word) && token.isProperNoun()
                || TIMES.contains(token.lemma())
                || word.matches("(19|20)\\d\\d");
    }

    /// The date that belongs to `predicate`, if its clause names one.
    static Optional<LocalDate> of(Sentence sentence, Token predicate, Status status, LocalDate published) {
        List<Token> near = sentence.dependents(predicate, "obl", "nmod", "advmod", "obj", "dep")
                .flatMap(it -> sentence.subtree(it).stream())
                .toList();
        for (Token token : near) {
            Optional<LocalDate> date = read(sentence, token, status, published);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(Sentence sentence, Token token, Status status, LocalDate published) {
        String word = Syntax.lower(token);
        Optional<LocalDate> relative = switch (word) {
            case "today", "tonight" -> Optional.of(published);
            case "yesterday" -> Optional.of(published.minusDays(1));
            case "tomorrow" -> Optional.of(published.plusDays(1));
            default -> Optional.empty();
        };
        if (relative.isPresent()) {
            return relative;
        }
        if (DAYS.containsKey(word)) {
            return Optional.of(weekday(sentence, token, DAYS.get(word), status, published));
        }
        if (MONTHS.containsKey(word) && token.isProperNoun()) {
            return month(sentence, token, MONTHS.get(word), status, published);
        }
        return Optional.empty();
    }

    private static LocalDate weekday(
            Sentence sentence, Token token, DayOfWeek day, Status status, LocalDate published) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        boolean next = before(sentence, token).equals("next");
        boolean last = before(sentence, token).equals("last");
        if (next || status == Status.FUTURE && back != 0) {
            return published.plusDays(Math.floorMod(-back, 7) == 0 ? 7 : Math.floorMod(-back, 7));
        }
        return published.minusDays(last && back == 0 ? 7 : back);
    }

    private static Optional<LocalDate> month(
            Sentence sentence, Token token, Month month, Status status, LocalDate published) {
        int day = number(after(sentence, token), 1, 31)
                .or(() -> number(before(sentence, token), 1, 31))
                .orElse(0);
        if (day == 0) {
            return Optional.empty();
        }
        Optional<Integer> year = sentence.tokens().stream()
                .skip(token.index() + 1L)
                .limit(4)
                .flatMap(it -> number(it.text(), 1900, 2100).stream())
                .findFirst();
        try {
            LocalDate thisYear = LocalDate.of(year.orElse(published.getYear()), month, day);
            boolean lastYear = year.isEmpty() && status != Status.FUTURE && thisYear.isAfter(published.plusDays(1));
            return Optional.of(lastYear ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String word, int least, int most) {
        String digits = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }

    private static String before(Sentence sentence, Token token) {
        return token.index() == 0 ? "" : Syntax.lower(sentence.token(token.index() - 1));
    }

    private static String after(Sentence sentence, Token token) {
        return token.index() + 1 == sentence.size() ? "" : Syntax.lower(sentence.token(token.index() + 1));
    }
}
