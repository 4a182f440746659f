package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoRelationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya signed the striker on a free transfer.",
                "The bank said profits rose by a third.",
                "Analysts said that prices would fall.",
                "Floods hit Peru on Sunday.",
                "Kenya lost to Chad on penalties.",
                "Kenya is home to nine million farmers.",
                "Shares of the company fell after its shareholders met.",
                "Kenya said the weather was good.",
                "President Ana Silva said that the economy of Peru was growing.",
                "Kenya beat Chad in the final on Sunday.",
                "Kenya's team defeated Norway 3-1.",
                "Heavy rain struck Kenya on Monday.",
                "Apple launched a new phone on Monday.",
                "Shares in the bank fell after the report.",
                "Kenya is a neighbour of Chad.",
                "The striker attacked the goal from the left.",
                "President Ana Silva told reporters that she was tired.",
                "A storm killed nine people in Peru.",
                "The company raised its prices in Peru."
            })
    void findsNoActWhereThereIsNone(String sentence) {
        assertThat(Chronicle.acts(sentence)).isEmpty();
    }
}
