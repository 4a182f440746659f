package org.dragoman.registry;

import org.jspecify.annotations.Nullable;

/// A title of public office.
///
/// @param title   as it stands before a name or alone, in small letters
/// @param kind    what the many titles of one office have in common: `foreign-minister`
/// @param sex     of its bearer, where the title tells
/// @param country code of the only state that has the title, if there is just one
record Office(
        String title,
        String kind,
        Known.@Nullable Sex sex,
        @Nullable String country) {

    /// Whether a person who is only called so holds a public office, by whom the title is given.
    boolean isPublic(@Nullable Owner owner) {
        return switch (kind) {
            case "cleric", "first-lady" -> false;
            case "leader" -> owner != null && owner.kind() == Owner.Kind.STATE;
            case "chief", "adviser", "spokesperson", "party-leader", "military" ->
                owner == null || owner.kind() != Owner.Kind.PRIVATE;
            default -> true;
        };
    }

    /// Whether the holder of `other` may be called by this title: a leader is a head of state or of government.
    boolean means(String other) {
        return other.equals(kind)
                || kind.equals("leader") && (other.startsWith("head-of-") || other.equals("supreme-leader"))
                || kind.equals("minister") && other.endsWith("minister")
                || kind.equals("deputy-minister") && title.contains("minister") && other.equals("deputy-minister");
    }
}
