package org.dragoman.registry;

import org.jspecify.annotations.Nullable;

/// A title of public office.
///
/// @param title as it stands before a name or alone, in small letters
/// @param kind  what the many titles of one office have in common: `foreign-minister`
/// @param sex   of its bearer, where the title tells
record Office(String title, String kind, Known.@Nullable Sex sex) {}
