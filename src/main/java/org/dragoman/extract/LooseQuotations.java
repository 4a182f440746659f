package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.extract.Draft.Form;
import org.dragoman.model.Span;
import org.dragoman.model.StatementKind;

/// Gives quotations without a cue to the speaker of the paragraph: what goes on over sentences and paragraphs.
final class LooseQuotations {

    private final Reading reading;
    private final Contents contents;

    LooseQuotations(Reading reading, Contents contents) {
        this.reading = reading;
        this.contents = contents;
    }

    /// `found` with longer contents where a quotation is opened anew in the next paragraph, and with what follows
    /// without
    /// attribution.
    List<Found> attribute(List<Found> found) {
        List<Found> all =
                new ArrayList<>(found.stream().map(it -> prolonged(it, found)).toList());
        for (Quotation quotation : contents.quotations().all()) {
            if (quotation.depth() == 0 && all.stream().noneMatch(it -> it.covers(quotation))) {
                sentences(quotation)
                        .filter(it -> standsAlone(quotation, it))
                        .flatMap(it -> follow(quotation, it, all))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private Found prolonged(Found it, List<Found> found) {
        Span content = it.said().content();
        Optional<Quotation> last = contents.quotations().all().stream()
                .filter(piece -> piece.continues() && piece.holds(content.end() - 1) && !piece.holds(it.cue()))
                .findFirst();
        if (last.isEmpty()) {
            return it;
        }
        List<Quotation> chain = contents.quotations().chain(last.get());
        int end = content.end();
        for (Quotation piece : chain.subList(chain.indexOf(last.get()) + 1, chain.size())) {
            if (found.stream().anyMatch(other -> other != it && other.covers(piece) && !piece.holds(other.cue()))) {
                break;
            }
            end = piece.end();
        }
        Span longer = contents.trimmed(content.start(), end);
        Said said = it.said();
        return it.with(new Said(
                said.speaker(),
                said.addressee(),
                contents.quotations().kind(longer),
                said.cue(),
                said.via(),
                said.source(),
                longer,
                said.evidence(),
                said.confidence(),
                said.explanation()));
    }

    private Optional<List<Sentence>> sentences(Quotation quotation) {
        List<Sentence> held = reading.sentences().stream()
                .filter(it -> it.span().start() < quotation.end()
                        && quotation.start() < it.span().end())
                .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(held);
    }

    /// Whether the quotation fills its sentences.
    private static boolean standsAlone(Quotation quotation, List<Sentence> sentences) {
        long outside = sentences.stream()
                .flatMap(it -> it.tokens().stream())
                .filter(it -> it.start() < quotation.start() || it.start() >= quotation.end())
                .filter(it -> it.text().chars().anyMatch(Character::isLetterOrDigit))
                .count();
        long inside = sentences.stream()
                .flatMap(it -> it.tokens().stream())
                .filter(it -> quotation.holds(it.start()))
                .filter(it -> it.text().chars().anyMatch(Character::isLetterOrDigit))
                .count();
        return outside == 0 && inside > 2;
    }

    private Optional<Found> follow(Quotation quotation, List<Sentence> sentences, List<Found> found) {
        int paragraph = sentences.getFirst().paragraph();
        return found.stream()
                .filter(it -> it.said().via() == null && !contents.quotations().quoted(it.cue()))
                .filter(it -> it.said().content().start() < quotation.start())
                .filter(it -> it.paragraph() == paragraph
                        || it.paragraph() == paragraph - 1 && it.said().kind() != StatementKind.INDIRECT)
                .max(Comparator.comparingInt(it -> it.said().content().start()))
                .map(before -> {
                    Span content = contents.cut(List.of(quotation));
                    Span evidence = Span.of(
                            reading.text(),
                            sentences.getFirst().span().start(),
                            Math.max(sentences.getLast().span().end(), content.end()));
                    Said said = new Said(
                            before.said().speaker(),
                            before.said().addressee(),
                            StatementKind.DIRECT,
                            null,
                            null,
                            null,
                            content,
                            evidence,
                            Form.CONTINUED.confidence(),
                            "quotation after one of the same speaker");
                    return new Found(said, content.start(), paragraph);
                });
    }
}
