package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who said what, to whom, about what, with the sentence that proves it.
///
/// @param speaker    id of the actor whose words they are
/// @param addressee  id of the actor spoken to
/// @param cue        the word or words that introduce it: `said`, `according to`; null where nothing does
/// @param via        id of the outer source of a nested report ("Yonhap, quoting KCNA")
/// @param source     the noun phrase of the speaker as it stands in the text; null where the words follow without
/// attribution
/// @param content    the words, without outer quotation marks
/// @param date       when it was said, else when it was published
/// @param confidence how often such a reading is right, 0 to 1
/// @param explanation which knowledge and which grammar made it
public record Statement(
        String speaker,
        @Nullable String addressee,
        StatementKind kind,
        @Nullable String cue,
        @Nullable String via,
        @Nullable Span source,
        Span content,
        @Nullable LocalDate date,
        List<About> about,
        Span evidence,
        double confidence,
        String explanation) {

    public Statement {
        about = List.copyOf(about);
    }

    /// What a statement concerns, and the speaker's attitude to it.
    ///
    /// @param id    of an actor or a policy
    /// @param words those that show the stance; null where it is neutral
    public record About(String id, Stance stance, @Nullable Span words) {}
}
