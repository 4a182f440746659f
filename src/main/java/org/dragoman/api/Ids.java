package org.dragoman.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at the ids and codes of a request before anybody searches for them.
final class Ids {

    private static final Pattern ACTOR = Pattern.compile("(?:person|country|agency|organization|group):.+");
    private static final Pattern POLICY = Pattern.compile("policy:.+");
    private static final Set<String> COUNTRIES = countries();

    private Ids() {}

    private static Set<String> countries() {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.add("XKX");
        return Set.copyOf(codes);
    }

    static List<String> actors(String field, @Nullable List<String> ids) {
        return checked(field, ids, ACTOR, "must be the id of an actor such as country:MEX");
    }

    static List<String> policies(String field, @Nullable List<String> ids) {
        return checked(field, ids, POLICY, "must be the id of a policy such as policy:ceasefire");
    }

    static List<String> actorsOrPolicies(String field, @Nullable List<String> ids) {
        Pattern either = Pattern.compile(ACTOR + "|" + POLICY);
        return checked(field, ids, either, "must be the id of an actor or a policy such as country:MEX");
    }

    private static List<String> checked(String field, @Nullable List<String> ids, Pattern form, String rule) {
        for (String id : orNone(ids)) {
            if (!form.matcher(id).matches()) {
                throw new BadRequest(field, rule + ", but is " + id);
            }
        }
        return orNone(ids);
    }

    static List<String> countries(String field, @Nullable List<String> codes) {
        for (String code : orNone(codes)) {
            if (!COUNTRIES.contains(code)) {
                throw new BadRequest(field, "must be an ISO 3166-1 alpha-3 code such as MEX, but is " + code);
            }
        }
        return orNone(codes);
    }

    static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
