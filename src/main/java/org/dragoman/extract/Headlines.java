package org.dragoman.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;
import org.dragoman.extract.Draft.Form;
import org.dragoman.registry.Mention;

/// Headlines: "X: we agree" and "'We agree': X" are their forms. What a headline tells that the article tells too
/// counts once.
final class Headlines {

    private static final int LONGEST = 16;

    private Headlines() {}

    /// A long one is a lead, which tells more than it repeats.
    static boolean isHeadline(Sentence sentence) {
        return sentence.kind() != Block.Kind.PARAGRAPH && sentence.size() <= LONGEST;
    }

    /// What the colon of a headline divides, if a speaker alone stands on one side.
    ///
    /// @param speaker the head of the phrase that names the speaker
    record Divided(Draft draft, Token speaker) {}

    static Optional<Divided> divided(Passage passage) {
        int colon = 1;
        while (colon < passage.size() - 1 && !(passage.isWord(colon, ":") && !passage.quoted(colon))) {
            colon++;
        }
        if (!isHeadline(passage.sentence()) || colon >= passage.size() - 1) {
            return Optional.empty();
        }
        for (Mention mention : passage.mentions()) {
            boolean before = mention.first() == 0 && mention.last() == colon - 1;
            boolean after = mention.first() == colon + 1 && mention.last() >= passage.size() - 2;
            if (before && says(passage, colon + 1, passage.size())) {
                return Optional.of(divided(passage, mention, colon + 1, passage.size()));
            }
            if (after && says(passage, 0, colon)) {
                return Optional.of(divided(passage, mention, 0, colon));
            }
        }
        return Optional.empty();
    }

    private static boolean says(Passage passage, int from, int to) {
        return passage.clause(from, to).isPresent() || passage.opens(from).isPresent();
    }

    private static Divided divided(Passage passage, Mention mention, int from, int to) {
        return new Divided(new Draft(Form.HEADLINE, from, to, null, Optional.empty()), passage.token(mention.head()));
    }

    /// The statements without those of headlines that the article's paragraphs tell as well, by speaker or by words.
    static List<Found> once(List<Found> found, List<Sentence> sentences) {
        Set<Integer> headlines = new HashSet<>();
        sentences.stream().filter(Headlines::isHeadline).forEach(it -> headlines.add(it.paragraph()));
        List<Found> told =
                found.stream().filter(it -> !headlines.contains(it.paragraph())).toList();
        List<Found> kept = new ArrayList<>(told);
        found.stream()
                .filter(it -> headlines.contains(it.paragraph()))
                .filter(it -> told.stream().noneMatch(other -> tells(other.said(), it.said())))
                .forEach(kept::add);
        return kept;
    }

    private static boolean tells(Said said, Said headline) {
        Set<String> words = words(headline.content().text());
        long shared =
                words.stream().filter(words(said.content().text())::contains).count();
        return said.speaker().equals(headline.speaker()) || shared * 2 >= words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(it -> it.length() < 4);
        return words;
    }
}
