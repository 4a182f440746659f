package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Facts;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

/// What makes facts the same, and what they are sorted and found by.
class KeysTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Test
    void theSidesOfAMutualActAreSorted() {
        var one = key(new Story("a", "2026-01-12").did("person:b", RelationType.MET, "person:a"));
        var other = key(new Story("b", "2026-01-12").did("person:a", RelationType.MET, "person:b"));
        assertThat(one).isEqualTo(other);
        assertThat(one.id()).isEqualTo(other.id()).matches("event:[0-9a-f]{24}");
    }

    @Test
    void theSidesOfAnyOtherActAreNot() {
        var one = key(new Story("a", "2026-01-12").did("person:b", RelationType.PRESSED, "person:a"));
        var other = key(new Story("b", "2026-01-12").did("person:a", RelationType.PRESSED, "person:b"));
        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void statusAndDateTellEventsApart() {
        var story = new Story("a", "2026-01-12").did("person:a", RelationType.PRESSED, "person:b");
        var later = new Story("b", "2026-01-13").did("person:a", RelationType.PRESSED, "person:b");
        var denied =
                new Story("c", "2026-01-12").did("person:a", RelationType.PRESSED, "person:b", Status.NEGATED, null);
        assertThat(List.of(key(story).id(), key(later).id(), key(denied).id())).doesNotHaveDuplicates();
    }

    @Test
    void aDigestKnowsWhereOneValueEndsAndWhatIsMissing() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of("a", null)).isNotEqualTo(Digest.of("a", ""));
    }

    @Test
    void wordsAreTheSameWhateverTheirMarksAndCase() {
        assertThat(Words.of("“We will NOT,  yield”!"))
                .isEqualTo("we will not yield")
                .isEqualTo(Words.of("we will not yield."));
        assertThat(Words.of(" ?! ")).isEqualTo("?!");
    }

    @Test
    void placesSortByDateAndWhatHasNoneComesBeforeAllDays() {
        var undated = Place.of((LocalDate) null, "event:z");
        assertThat(List.of(
                        undated,
                        Place.of(DAY, "event:a"),
                        Place.of(DAY, "event:b"),
                        Place.of(DAY.plusDays(1), "event:a")))
                .isSorted();
        assertThat(Place.first(DAY, null)).isLessThan(Place.of(DAY, "event:a"));
        assertThat(Place.last(DAY)).isLessThan(Place.of(DAY, "event:a"));
        assertThat(Place.first(null, DAY)).isGreaterThan(undated);
    }

    @Test
    void aTallyForgetsWhatNobodySaysAnyMore() {
        var tally = Tally.empty().plus(Map.of("name Ana", 2L, "name Ana Li", 2L, "name Bo", 1L));
        assertThat(tally.most("name")).contains("Ana Li");
        assertThat(Tally.parse(tally.written())).isEqualTo(tally);
        var less = tally.plus(Map.of("name Ana Li", -2L));
        assertThat(less.values("name")).containsExactly("Ana", "Bo");
        assertThat(less.plus(Map.of("name Ana", -2L, "name Bo", -1L)).isEmpty()).isTrue();
    }

    @Test
    void nothingTypedIsTakenForAnOperator() {
        assertThat(Lucene.all("tariffs +(steel \"cars and\" ^~")).isEqualTo("tariffs AND steel AND \"cars and\"");
        assertThat(Lucene.all("open \"quote")).isEqualTo("open AND quote");
        assertThat(Lucene.all("*:*")).isEmpty();
        assertThat(Lucene.close("Li")).isEqualTo("(li^8 OR li*^2)");
        assertThat(Lucene.close("Merkel")).isEqualTo("(merkel^8 OR merkel*^2 OR merkel~2)");
    }

    @Test
    void refusesAFactThatNamesSomebodyWhoIsNotListed() {
        var whole = new Story("a1", "2026-01-12")
                .did("person:a", RelationType.MET, "person:b")
                .facts();
        var broken = new Facts(
                whole.article(), whole.actors().subList(0, 1), whole.policies(), whole.relations(), List.of(), null);
        assertThatThrownBy(() -> Deposit.of(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fact of article a1 names person:b, which it does not list");
    }

    private static EventKey key(Story story) {
        return EventKey.of(story.facts().relations().getFirst(), null);
    }
}
