package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Facts;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class ArchiveIT {

    @Test
    void theSameArticleAgainChangesNothing(Driver driver) {
        var archive = new Archive(driver);
        var news = Newsroom.village(1).articles("a", 10);
        assertThat(archive.store(news)).containsOnly(Filing.CREATED);
        var before = GraphImage.of(driver);
        assertThat(archive.store(news)).containsOnly(Filing.UNCHANGED);
        assertThat(GraphImage.of(driver)).isEqualTo(before);
    }

    @Test
    void aChangedArticleReplacesExactlyItsOwnFacts(Driver driver) {
        var archive = new Archive(driver);
        var newsroom = Newsroom.village(2);
        var kept = newsroom.articles("kept", 10);
        var changed = newsroom.article("changed");
        archive.store(with(kept, changed));
        var expected = GraphImage.of(driver);
        archive.store(List.of(newsroom.article("changed")));
        assertThat(GraphImage.of(driver)).isNotEqualTo(expected);
        assertThat(archive.store(List.of(changed))).containsExactly(Filing.REPLACED);
        assertThat(GraphImage.of(driver)).isEqualTo(expected);
    }

    @Test
    void removingTakesExactlyWhatTheArticleAloneSupported(Driver driver) {
        var archive = new Archive(driver);
        var newsroom = Newsroom.village(3);
        archive.store(newsroom.articles("kept", 10));
        var expected = GraphImage.of(driver);
        archive.store(newsroom.articles("gone", 3));
        assertThat(archive.remove("gone0")).isTrue();
        assertThat(archive.remove("gone1")).isTrue();
        assertThat(archive.remove("gone2")).isTrue();
        assertThat(GraphImage.of(driver)).isEqualTo(expected);
        assertThat(archive.remove("gone2")).isFalse();
    }

    private static List<Facts> with(List<Facts> some, Facts one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
