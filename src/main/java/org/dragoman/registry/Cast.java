package org.dragoman.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Actor;

/// Everybody who is mentioned in one article, and where.
public final class Cast {

    private final Map<String, Actor> actors;
    private final List<Mention> mentions;
    private final Map<Place, Mention> byHead = new LinkedHashMap<>();

    private record Place(int sentence, int head) {}

    /// @param actors   by id, in the order of their first mention
    /// @param mentions in the order of the text; each names actors of `actors` only
    public Cast(Map<String, Actor> actors, List<Mention> mentions) {
        this.actors = new LinkedHashMap<>(actors);
        this.mentions = List.copyOf(mentions);
        mentions.forEach(mention -> byHead.put(new Place(mention.sentence().index(), mention.head()), mention));
    }

    /// All of them, unnamed groups included, whether they act or not.
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /// The mention whose head word is `head`.
    public Optional<Mention> at(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead.get(new Place(sentence.index(), head.index())));
    }
}
