package org.dragoman.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Who has been mentioned so far, and where.
final class Discourse {

    /// How many sentences back "both leaders" reaches.
    private static final int SPAN = 8;

    /// How many sentences back a state is still the one that the talk is of.
    private static final int NEAR = 2;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Entry> inSentence = new HashMap<>();
    private int sentence = -1;

    /// One mention, and what the grammar makes of it.
    ///
    /// @param joined who is meant here and by the phrases that are joined to it by "and"
    record Entry(Sentence sentence, Token head, Mention.Form form, List<Draft> drafts, Set<Draft> joined) {

        Draft draft() {
            return drafts.getFirst();
        }

        boolean isSubject() {
            return head.is("nsubj");
        }
    }

    /// The draft with the id, or a new one.
    Draft draft(Draft candidate) {
        return drafts.computeIfAbsent(candidate.id(), unseen -> candidate);
    }

    /// Whether the actor is named anywhere in what has been read or is about to be.
    boolean has(String id) {
        return drafts.containsKey(id);
    }

    void mention(Sentence in, Token head, Range words, Mention.Form form, List<Draft> who) {
        if (in.index() != sentence) {
            inSentence.clear();
            sentence = in.index();
        }
        who.forEach(this::draft);
        Mention mention = new Mention(
                in,
                head.index(),
                words.first(),
                words.last(),
                form,
                who.stream().map(Draft::id).toList());
        Entry entry = new Entry(in, head, form, who, new LinkedHashSet<>(who));
        Entry first = head.is("conj") ? inSentence.get(head.head()) : null;
        if (first != null && first.form() != Mention.Form.ADJECTIVE) {
            first.joined().addAll(who);
        }
        mentions.add(mention);
        entries.add(entry);
        inSentence.put(head.index(), entry);
        who.forEach(draft -> draft.mentioned(mention.span()));
    }

    /// The mention that has its head word at `token`.
    @Nullable
    Entry at(Sentence in, Token token) {
        return in.index() == sentence ? inSentence.get(token.index()) : null;
    }

    /// The actor mentioned last of those that pass.
    @Nullable
    Draft last(Predicate<Draft> wanted) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            for (Draft draft : entries.get(i).drafts().reversed()) {
                if (wanted.test(draft)) {
                    return draft;
                }
            }
        }
        return null;
    }

    /// The last `count` actors that were joined by "and", if all pass; empty if there are none in the last sentences.
    List<Draft> lastJoined(int count, Predicate<Draft> wanted) {
        for (Entry entry : entries.reversed()) {
            if (sentence - entry.sentence().index() >= SPAN) {
                break;
            }
            if (entry.joined().size() == count && entry.joined().stream().allMatch(wanted)) {
                return List.copyOf(entry.joined());
            }
        }
        return List.of();
    }

    /// Those that pass and are mentioned most in the last sentences, the first mentioned first; empty if there are
    /// fewer
    /// than `count`.
    List<Draft> mostNamed(int count, Predicate<Draft> wanted) {
        Map<Draft, Integer> mentioned = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (sentence - entry.sentence().index() < SPAN) {
                entry.drafts().stream().filter(wanted).forEach(draft -> mentioned.merge(draft, 1, Integer::sum));
            }
        }
        List<Draft> most = mentioned.keySet().stream()
                .sorted(Comparator.comparing(draft -> -mentioned.getOrDefault(draft, 0)))
                .limit(count)
                .toList();
        return most.size() < count
                ? List.of()
                : mentioned.keySet().stream().filter(most::contains).toList();
    }

    /// The state that acted last, itself or through a body.
    @Nullable
    String actingState() {
        for (Entry entry : entries.reversed()) {
            boolean acts = entry.draft().type() == ActorType.COUNTRY && entry.isSubject()
                    || entry.draft().type() == ActorType.AGENCY;
            if (acts && sentence - entry.sentence().index() <= NEAR) {
                return entry.draft().country();
            }
        }
        return null;
    }

    /// The state named last.
    @Nullable
    String nearestState() {
        for (Entry entry : entries.reversed()) {
            if (entry.draft().type() == ActorType.COUNTRY
                    && sentence - entry.sentence().index() <= NEAR) {
                return entry.draft().country();
            }
        }
        return null;
    }

    /// Mentions, the last one first.
    List<Entry> recent() {
        return entries.reversed();
    }

    /// @param home code of the state that an office is taken to be of whose state is told nowhere
    Cast cast(@Nullable String home) {
        drafts.values().stream().filter(Draft::isSeekingCountry).forEach(draft -> draft.country(home));
        Map<String, Actor> actors = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> actors.put(id, draft.actor()));
        return new Cast(actors, mentions);
    }
}
