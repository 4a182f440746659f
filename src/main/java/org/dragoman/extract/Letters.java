package org.dragoman.extract;

import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;

/// To whom a letter goes, in which something is said: "in a letter to the council, …", "a note sent to the embassy".
final class Letters {

    private static final Set<String> SENT = Set.of("sent", "addressed", "written", "delivered", "handed");

    private Letters() {}

    /// The head of the phrase that names the addressee of a letter before the word `cue`.
    static Optional<Token> addressee(Passage passage, Communication words, int cue) {
        for (int at = 0; at < cue && !passage.quoted(at); at++) {
            if (words.is(Part.DOCUMENT, passage.token(at)) && passage.token(at).isNoun()) {
                int to = at + 1;
                while (to < cue
                        && (SENT.contains(passage.token(to).text())
                                || passage.token(to).tag().startsWith("RB"))) {
                    to++;
                }
                int after = passage.isWord(to, "to") ? passage.afterPhrase(to + 1) : to;
                if (after > to + 1 && after <= cue) {
                    return Optional.of(passage.token(after - 1));
                }
            }
        }
        return Optional.empty();
    }
}
