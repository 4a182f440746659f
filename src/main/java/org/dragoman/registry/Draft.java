package org.dragoman.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Span;
import org.dragoman.registry.Known.Sex;
import org.jspecify.annotations.Nullable;

/// An actor while its article is being read.
final class Draft {

    private final String id;
    private ActorType type;
    private String name;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<Span> spans = new TreeSet<>();
    private @Nullable String country;
    private @Nullable String role;
    private @Nullable Sex sex;
    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> served = new LinkedHashSet<>();
    private boolean plural;
    private Known.Body.@Nullable Kind kind;
    private boolean seeking;
    private boolean outOfOffice;

    Draft(String id, ActorType type, String name, @Nullable String country) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.country = country;
    }

    String id() {
        return id;
    }

    ActorType type() {
        return type;
    }

    String name() {
        return name;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    Sex sex() {
        return sex;
    }

    boolean isPerson() {
        return type == ActorType.LEADER || type == ActorType.PERSON;
    }

    /// Whether it is a person who can be of that sex.
    boolean isPerson(Sex told) {
        return isPerson() && (sex == null || sex == told) || type == ActorType.GROUP && !plural && sex == told;
    }

    /// Whether "they" can be said of it.
    boolean isMany() {
        return switch (type) {
            case GROUP -> plural;
            case AGENCY, ORGANIZATION -> true;
            case LEADER, PERSON, COUNTRY -> false;
        };
    }

    /// Whether its own name is one of many: "the Houthis".
    boolean isPlural() {
        return plural || name.endsWith("s") && type == ActorType.ORGANIZATION;
    }

    /// Kinds of the offices that the article has given the person so far.
    Set<String> offices() {
        return offices;
    }

    /// What kind of body it is, if knowledge tells.
    Known.Body.@Nullable Kind kind() {
        return kind;
    }

    void kind(Known.Body.Kind told) {
        kind = told;
    }

    void plural(boolean many) {
        plural = many;
    }

    void sex(@Nullable Sex told) {
        if (sex == null) {
            sex = told;
        }
    }

    void country(@Nullable String told) {
        if (country == null) {
            country = told;
        }
    }

    void name(String better) {
        forms.add(name);
        name = better;
    }

    /// Says that the person is called by a title, in office or not.
    void called(Office office) {
        offices.add(office.kind());
    }

    void holds(Office office, String asTold) {
        type = ActorType.LEADER;
        offices.add(office.kind());
        sex(office.sex());
        if (role == null) {
            role = asTold;
        }
    }

    /// Says whose officer or member the person is.
    void serves(@Nullable String actor) {
        if (actor != null) {
            served.add(actor);
        }
    }

    /// Says that knowledge has the person in no office when the article was written.
    void outOfOffice() {
        outOfOffice = true;
    }

    boolean isOutOfOffice() {
        return outOfOffice;
    }

    boolean isInServiceOf(@Nullable String actor) {
        return actor != null && served.contains(actor);
    }

    void role(String asTold) {
        if (role == null) {
            role = asTold;
        }
    }

    /// Says that the person's office is of a state that has not been told yet.
    void seeksCountry() {
        seeking = country == null;
    }

    boolean isSeekingCountry() {
        return seeking && country == null;
    }

    void form(String words) {
        forms.add(words);
    }

    void mentioned(Span span) {
        spans.add(span);
    }

    Actor actor() {
        List<String> aliases = new ArrayList<>(forms);
        aliases.remove(name);
        return new Actor(id, type, name, aliases, country, role, null, List.copyOf(spans));
    }
}
