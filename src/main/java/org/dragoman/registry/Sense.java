package org.dragoman.registry;

/// What a name stands for, and in which manner it names it.
record Sense(Known known, Manner manner) {

    enum Manner {
        NAME,
        /// "Mexican"
        ADJECTIVE,
        /// "Mexicans"
        PEOPLE,
        /// The city where the state is governed: "Moscow".
        SEAT
    }
}
