package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;
import org.dragoman.extract.Speakers.Source;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/// Reads the statements of one sentence, the last cue first: what an attribution at the end claims, an earlier cue
/// can't.
final class SentenceStatements {

    private static final double PRONOUN = 0.85;
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you", "my", "our", "your");

    private final Passage passage;
    private final Sentence sentence;
    private final Contents contents;
    private final Speakers speakers;
    private final Communication words;
    private final SpokenVerbs verbs;
    private final Subjects subjects;
    private final Uttered uttered;
    private final List<Found> found = new ArrayList<>();

    /// Index after the last word that an unquoted cue may still claim.
    private int end;

    SentenceStatements(Passage passage, Contents contents, Speakers speakers, Communication words) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.contents = contents;
        this.speakers = speakers;
        this.words = words;
        this.verbs = new SpokenVerbs(passage, words);
        this.subjects = new Subjects(passage, words);
        this.uttered = new Uttered(passage);
        this.end = passage.size();
    }

    List<Found> read() {
        for (int at = passage.size() - 1; at >= 0; at--) {
            Token token = passage.token(at);
            words.at(Part.PREPOSITION, sentence, token).ifPresent(this::preposition);
            if (token.isVerb()) {
                words.at(Part.VERB, sentence, token).ifPresent(this::verb);
            } else if (token.isNoun()) {
                words.at(Part.NOUN, sentence, token).ifPresent(this::noun);
            }
        }
        if (found.isEmpty()) {
            headline();
        }
        return found;
    }

    private void headline() {
        Headlines.divided(passage).ifPresent(it -> {
            for (Source source : speakers.of(sentence, it.speaker())) {
                add(it.draft(), it.speaker().start(), "headline", source, null);
            }
        });
    }

    private int from(Cue cue) {
        return passage.quotation(cue.first()).map(passage::first).orElse(0);
    }

    private int to(Cue cue) {
        return passage.quotation(cue.first())
                .map(it -> passage.isMark(passage.after(it) - 1) ? passage.after(it) - 1 : passage.after(it))
                .orElse(end > cue.last() ? end : passage.size());
    }

    private void verb(Cue cue) {
        Optional<Token> subject = uttered.took(cue) ? subjects.of(cue) : Optional.empty();
        if (subject.isEmpty()
                || passage.quoted(cue.first()) && isFirstPerson(subject.get())
                || passage.quoted(subject.get().index()) && !passage.quoted(cue.first())) {
            return;
        }
        for (Source source : speakers.of(sentence, subject.get())) {
            for (Draft draft : verbs.read(cue, source.first(), source.last(), from(cue), to(cue))) {
                add(draft, cue, source, null);
            }
        }
    }

    /// "I", "we", "our message": inside a quotation that is the speaker, who is known already.
    private boolean isFirstPerson(Token subject) {
        return FIRST_PERSON.contains(subject.text().toLowerCase(Locale.ROOT))
                || sentence.dependents(subject, "nmod:poss")
                        .anyMatch(it -> FIRST_PERSON.contains(it.text().toLowerCase(Locale.ROOT)));
    }

    private void preposition(Cue cue) {
        AccordingTo reader = new AccordingTo(passage, words);
        reader.read(cue, from(cue), to(cue)).ifPresent(reading -> {
            for (Source source : speakers.of(sentence, reading.head())) {
                add(reading.draft(), cue, source, null);
                reader.quoted(cue, to(cue))
                        .ifPresent(inner -> speakers.of(sentence, inner)
                                .forEach(it -> add(
                                        reading.draft(),
                                        cue,
                                        it,
                                        source.actors().getFirst())));
            }
        });
    }

    private void noun(Cue cue) {
        ReportedNouns reader = new ReportedNouns(passage, words);
        Optional<Token> speaker = reader.speaker(cue);
        Optional<Draft> draft = reader.read(cue, to(cue));
        if (speaker.isPresent() && draft.isPresent()) {
            speakers.of(sentence, speaker.get()).forEach(it -> add(draft.get(), cue, it, null));
        }
    }

    private void add(Draft draft, Cue cue, Source source, @Nullable String via) {
        boolean before = draft.to() <= cue.first();
        if (before && !passage.quoted(cue.first())) {
            end = Math.min(end, draft.to());
        }
        Optional<Token> addressee = draft.addressee().or(() -> Letters.addressee(passage, words, cue.first()));
        add(draft.to(addressee), cue.word().start(), cue.entry().toString(), source, via);
    }

    private void add(Draft draft, int at, String entry, Source source, @Nullable String via) {
        if (draft.to() <= draft.from()) {
            return;
        }
        Span content = contents.cut(passage, draft.from(), draft.to(), at);
        Span named = sentence.span(source.first(), source.last());
        Span evidence = contents.trimmed(
                Math.min(sentence.span().start(), content.start()),
                Math.max(sentence.span().end(), content.end()));
        Optional<String> addressee = draft.addressee().flatMap(it -> speakers.addressee(sentence, it));
        String explanation =
                entry + ", " + draft.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        for (String actor : source.actors()) {
            Said said = new Said(
                    actor,
                    addressee.filter(it -> !it.equals(actor)).orElse(null),
                    contents.quotations().kind(content),
                    draft.cue(),
                    via,
                    named,
                    content,
                    evidence,
                    confidence(draft, source),
                    explanation);
            found.add(new Found(said, at, sentence.paragraph()));
        }
    }

    /// Who is meant by a pronoun is less sure than a name.
    private double confidence(Draft draft, Source source) {
        return draft.form().confidence() * (passage.token(source.last()).isPronoun() ? PRONOUN : 1);
    }
}
