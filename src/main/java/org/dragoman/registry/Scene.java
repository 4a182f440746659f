package org.dragoman.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// The sentence that is being read: its names and what is known of them already, on either side of the word at hand.
final class Scene {

    private final Sentence sentence;
    private final Words words;
    private final Map<Integer, Range> phrases = new HashMap<>();
    private final Discourse discourse;
    private final Map<Integer, Name> names = new HashMap<>();
    private final Map<Integer, Draft> bearers = new HashMap<>();
    private final boolean[] inName;

    Scene(Words words, Discourse discourse, List<Name> found, Function<Name, @Nullable Draft> bearer) {
        this.sentence = words.sentence();
        this.words = words;
        this.discourse = discourse;
        this.inName = new boolean[sentence.size()];
        for (Name name : found) {
            names.put(name.head(), name);
            Draft draft = bearer.apply(name);
            if (draft != null) {
                bearers.put(name.head(), draft);
            }
            for (int i = name.words().first(); i <= name.words().last(); i++) {
                inName[i] = true;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Words words() {
        return words;
    }

    /// The name that has its head word there.
    @Nullable
    Name name(int head) {
        return names.get(head);
    }

    boolean isInName(int word) {
        return inName[word];
    }

    /// The person named with this head word.
    @Nullable
    Name person(int head) {
        Name name = names.get(head);
        return name != null && name.kind() == Name.Kind.PERSON ? name : null;
    }

    /// Who is named there, or was found to be meant there.
    @Nullable
    Draft draft(int head) {
        Draft named = bearers.get(head);
        if (named != null) {
            return named;
        }
        Discourse.Entry entry = discourse.at(sentence, sentence.token(head));
        return entry == null ? null : entry.draft();
    }

    /// Whose the thing is that the word there tells.
    @Nullable
    Owner owner(int word) {
        Name name = names.get(word);
        if (name != null && name.sense() != null) {
            return Owner.of(name.sense().known());
        }
        Draft draft = draft(word);
        return draft == null ? null : Owner.of(draft);
    }

    /// The state that has acted in the sentence so far, itself or through a body: an office told after it is taken for
    /// its.
    @Nullable
    String actingState(Token before) {
        String country = null;
        for (Token token : sentence.tokens().subList(0, before.index())) {
            Discourse.Entry entry = discourse.at(sentence, token);
            if (entry != null
                    && (entry.draft().type() == ActorType.AGENCY
                            || entry.isSubject() && entry.draft().type() == ActorType.COUNTRY)) {
                country = entry.draft().country();
            }
        }
        return country;
    }

    Range phrase(Token head) {
        return phrases.computeIfAbsent(head.index(), unseen -> Grammar.phrase(sentence, head));
    }

    String text(Range words) {
        return plain(sentence.span(words.first(), words.last()).text());
    }

    /// A text on one line.
    static String plain(String text) {
        return text.indexOf('\n') < 0 && !text.contains("  ") ? text : text.replaceAll("\\s+", " ");
    }
}
