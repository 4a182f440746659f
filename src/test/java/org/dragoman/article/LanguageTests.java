package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister told the envoy that his country would not sign the accord before the summer.",
                "Norway recalls ambassador",
                "Juan Ramón de la Fuente met Luiz Inácio Lula da Silva",
                "Al Thani",
                "",
            })
    void readsEnglish(String text) {
        assertThat(Language.isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La ministra dijo que los dos países firmarán el acuerdo con la Unión Europea en las próximas semanas.",
                "Le président a reçu les ambassadeurs dans la capitale pour une réunion sur les sanctions.",
                "Die Ministerin sagte, dass das Abkommen nicht vor dem Sommer unterzeichnet wird.",
                "Министр встретился с послом и обсудил соглашение.",
                "外交部长星期一会见了大使。",
                "وزير الخارجية التقى السفير في العاصمة",
                "Menteri luar negeri mengatakan bahwa perjanjian itu tidak akan ditandatangani dalam waktu dekat dan dengan"
                        + " demikian pembicaraan dilanjutkan",
                "Külügyminiszter tegnap fogadta Norvégia nagykövetét Budapesten, majd megbeszélést folytatott kereskedelmi"
                        + " kérdésekről, energiáról, migrációról, határvédelemről, oktatási együttműködésről, kulturális"
                        + " cseréről, közlekedésről, vízügyről, mezőgazdaságról, turizmusról",
            })
    void passesOverOtherLanguages(String text) {
        assertThat(Language.isEnglish(text)).isFalse();
    }
}
