package org.dragoman.api;

import java.util.List;
import java.util.Objects;
import org.dragoman.graph.UnknownCursor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Tells what is wrong as RFC 9457 has it, with a list `errors` of the fields that are.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail badRequest(BadRequest problem) {
        return problem(problem.flaws());
    }

    @ExceptionHandler
    ProblemDetail unknownCursor(UnknownCursor problem) {
        return problem(List.of(new Flaw("cursor", "must be what a page of this list gave as next")));
    }

    @ExceptionHandler
    ProblemDetail notHere(NotHere problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, problem.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, problem.getMessage());
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        LOG.error("a request failed", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The program failed; its log tells more.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Flaw> flaws = problem.getBindingResult().getFieldErrors().stream()
                .map(Problems::flaw)
                .toList();
        return handleExceptionInternal(problem, problem(flaws), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException problem,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Flaw> flaws = List.of(new Flaw(problem.getParameterName(), "is missing"));
        return handleExceptionInternal(problem, problem(flaws), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = problem instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(problem.getPropertyName(), "");
        return handleExceptionInternal(problem, problem(List.of(flaw(field, problem))), headers, status, request);
    }

    private static Flaw flaw(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? flaw(error.getField(), error.unwrap(TypeMismatchException.class))
                : new Flaw(plain(error.getField()), message(error));
    }

    private static String message(DefaultMessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is wrong");
    }

    /// Our own converters say what they want; of the others only the type is known.
    private static Flaw flaw(String field, TypeMismatchException mismatch) {
        Throwable cause = mismatch;
        while (cause != null && !(cause instanceof UnknownCode)) {
            cause = cause.getCause();
        }
        if (cause != null) {
            return new Flaw(plain(field), Objects.requireNonNullElse(cause.getMessage(), "is wrong"));
        }
        Class<?> type = mismatch.getRequiredType();
        Object value = mismatch.getCause() instanceof ConversionFailedException failed
                ? failed.getValue()
                : mismatch.getValue();
        boolean number = type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive());
        return new Flaw(plain(field), (number ? "must be a number" : "is malformed") + ", but is " + value);
    }

    /// `type` of `type[2]`.
    private static String plain(String field) {
        int bracket = field.indexOf('[');
        return bracket < 0 ? field : field.substring(0, bracket);
    }

    static ProblemDetail problem(List<Flaw> flaws) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setDetail(String.join(
                "; ",
                flaws.stream()
                        .map(flaw -> (flaw.field() + " " + flaw.message()).strip())
                        .toList()));
        problem.setProperty("errors", flaws);
        return problem;
    }
}
