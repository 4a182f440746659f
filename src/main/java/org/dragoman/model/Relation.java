package org.dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who did what to whom, or about what, with the sentence that proves it. At least one of target and topic is there.
///
/// @param source       id of the actor who acts
/// @param target       id of the actor acted upon
/// @param policy       id of the policy that the act is about
/// @param topic        what the act is about, verbatim
/// @param attributedTo id of the innermost speaker whose words tell the act; null where the article tells it
/// @param date         when it happened, else when it was published
/// @param mode         PLOVER mode, where the type has one that the words support
/// @param cameo        CAMEO code, as specific as the words support
/// @param goldstein    Goldstein value of the CAMEO code, -10 to 10
/// @param sourceSpan   the whole noun phrase of the source as it stands in the text
/// @param trigger      the word that tells the act
/// @param evidence     the sentence
/// @param confidence   how often such a reading is right, 0 to 1
/// @param explanation  which knowledge and which grammar made it
public record Relation(
        String source,
        RelationType type,
        @Nullable String target,
        @Nullable String policy,
        @Nullable String topic,
        Status status,
        @Nullable String attributedTo,
        @Nullable LocalDate date,
        @Nullable String mode,
        String cameo,
        double goldstein,
        Span sourceSpan,
        @Nullable Span targetSpan,
        Span trigger,
        Span evidence,
        double confidence,
        String explanation) {

    public Relation {
        if (target == null && topic == null) {
            throw new IllegalArgumentException("a relation needs a target or a topic: " + source + " " + type);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
        }
    }
}
