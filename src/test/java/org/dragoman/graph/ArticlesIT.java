package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.Article;
import org.dragoman.model.ExtractorVersion;
import org.dragoman.model.Facts;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class ArticlesIT {

    @Test
    void factsComeOutAsTheyWentIn(Driver driver) {
        var news = Newsroom.village(11).articles("a", 12);
        new Archive(driver).store(news);
        var articles = new Articles(driver);
        for (var facts : news) {
            var filed = articles.facts(facts.article().id()).orElseThrow();
            assertThat(filed.content()).isEqualTo(facts);
            assertThat(filed.extractorVersion()).isEqualTo(ExtractorVersion.CURRENT);
            assertThat(articles.article(facts.article().id()).orElseThrow().content())
                    .isEqualTo(facts.article());
        }
    }

    @Test
    void anArticleThatWasPassedOverSaysWhy(Driver driver) {
        var article = new Article("fr-1", null, "Le président a téléphoné.", null, null, null, "fr");
        var facts = Facts.skipped(article, "language");
        new Archive(driver).store(List.of(facts));
        assertThat(new Articles(driver).facts("fr-1").orElseThrow().content()).isEqualTo(facts);
        assertThat(new Articles(driver).list(Paging.first(5)).items())
                .singleElement()
                .satisfies(shelved -> assertThat(shelved.skipped()).isEqualTo("language"));
    }

    @Test
    void anUnknownArticleIsNotThere(Driver driver) {
        assertThat(new Articles(driver).article("none")).isEmpty();
        assertThat(new Articles(driver).facts("none")).isEmpty();
    }

    @Test
    void pagesShowEachArticleOnceWhileOthersComeAndGo(Driver driver) {
        var archive = new Archive(driver);
        var newsroom = Newsroom.village(12);
        archive.store(newsroom.articles("old", 20));
        archive.store(newsroom.articles("doomed", 10));
        var shown = new ArrayList<Shelved>();
        var paging = Paging.first(4);
        for (int i = 0; ; i++) {
            var page = new Articles(driver).list(paging);
            shown.addAll(page.items());
            archive.remove("doomed" + i);
            archive.store(List.of(newsroom.article("new" + i)));
            if (page.next() == null) {
                break;
            }
            paging = paging.from(page.next());
        }
        var ids = shown.stream().map(shelved -> shelved.article().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(newsroomIds("old", 20));
        assertThat(shown).isSortedAccordingTo((one, other) -> time(other).compareTo(time(one)));
    }

    @Test
    void theOldestCanComeFirst(Driver driver) {
        new Archive(driver).store(Newsroom.village(13).articles("a", 15));
        var articles = new Articles(driver);
        var newest = articles.list(Paging.first(100)).items();
        var oldest = articles.list(new Paging(100, null, Order.OLDEST_FIRST, Set.of()))
                .items();
        assertThat(oldest).isEqualTo(newest.reversed());
    }

    @Test
    void refusesACursorOfAnotherList(Driver driver) {
        new Archive(driver).store(Newsroom.village(14).articles("a", 5));
        var cursor = new Articles(driver).list(Paging.first(2)).next();
        var relations = new Relations(driver);
        for (var odd : new String[] {cursor, "nonsense", "%%%", ""}) {
            assertThatThrownBy(() ->
                            relations.list(RelationFilter.ALL, Paging.first(2).from(odd)))
                    .isInstanceOf(UnknownCursor.class);
        }
    }

    private static List<String> newsroomIds(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static Instant time(Shelved shelved) {
        return shelved.article().publishedAt() == null
                ? Instant.MIN
                : shelved.article().publishedAt();
    }
}
