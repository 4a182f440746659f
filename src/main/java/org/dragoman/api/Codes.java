package org.dragoman.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.graph.Facet;
import org.dragoman.graph.Timeline;
import org.dragoman.model.Quad;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/// Reads codes to the letter: what is nearly one is none.
final class Codes {

    private Codes() {}

    /// How a constant is written in a request.
    static String written(Enum<?> code) {
        return switch (code) {
            case Quad quad -> quad.label();
            case Facet facet -> facet.name().toLowerCase(Locale.ROOT);
            case Timeline.Interval interval -> interval.name().toLowerCase(Locale.ROOT);
            default -> code.name();
        };
    }

    /// Reads enums.
    @SuppressWarnings("rawtypes")
    static final class OfEnums implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> read(type, text);
        }

        private static <T extends Enum> T read(Class<T> type, String text) {
            for (T constant : type.getEnumConstants()) {
                if (written(constant).equals(text)
                        || constant instanceof Quad && constant.name().equals(text)) {
                    return constant;
                }
            }
            String all =
                    Arrays.stream(type.getEnumConstants()).map(Codes::written).collect(Collectors.joining(", "));
            throw new UnknownCode("must be one of " + all + ", but is " + text);
        }
    }

    /// Reads days.
    static final class OfDays implements Converter<String, LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new UnknownCode("must be an ISO date such as 2026-01-31, but is " + text);
            }
        }
    }
}
