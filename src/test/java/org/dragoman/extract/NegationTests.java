package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya never met Chad. | Kenya MET Chad (NEGATED)
                    Kenya avoided criticising Chad. | Kenya ACCUSED Chad (NEGATED)
                    Norway has not imposed sanctions on Chad. | Norway SANCTIONED Chad (NEGATED)
                    Kenya no longer supports Chad. | Kenya SUPPORTED Chad (NEGATED)
                    Kenya refuses to negotiate with Chad. | Kenya REJECTED Chad
                    The talks between Kenya and Chad were cancelled. | Kenya MET Chad (NEGATED)
                    Kenya did not condemn Chad. | Kenya ACCUSED Chad (NEGATED)
                    Kenya has never recognised Chad. | Kenya SUPPORTED Chad (NEGATED)
                    Kenya stopped short of condemning Chad. | Kenya ACCUSED Chad (NEGATED)
                    Kenya left without meeting the Chadian envoy. | Kenya MET Chadian envoy (NEGATED)
                    Kenya and Chad did not discuss the border. | Kenya MET Chad (NEGATED)
                    Kenya cancelled a meeting with Chad. | Kenya MET Chad (NEGATED)
                    Kenya declined to condemn Chad. | Kenya REJECTED Chad
                    Kenya refused to recognise Chad. | Kenya REJECTED Chad
                    Kenya refrained from criticising Chad. | Kenya ACCUSED Chad (NEGATED)
                    Kenya denied attacking Chad. | Kenya REJECTED Chad
                    Kenya denied that it had attacked Chad. | Kenya REJECTED Chad
                    Kenya will not sign the treaty, President Peter Mwangi said. | Kenya REJECTED: sign the treaty
                    Kenya did not refuse to meet Chad. | Kenya REJECTED Chad (NEGATED)
                    """)
    void tellsNegationFromRefusal(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody condemned Chad.", "No country condemned Chad."})
    void tellsOfNobodyWhoIsNotNamed(String sentence) {
        assertThat(Chronicle.acts(sentence)).isEmpty();
    }
}
