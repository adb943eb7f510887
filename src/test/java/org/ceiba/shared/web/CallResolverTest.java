package org.ceiba.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Reader;
import org.junit.jupiter.api.Test;

class CallResolverTest {

    private final CallResolver resolver = new CallResolver();
    private final ELContext context = new Expression();

    /** Something that pages call. */
    public static class Words {

        public String of(String key, Object... arguments) {
            return key + List.of(arguments);
        }

        public int twice(int number) {
            return 2 * number;
        }

        public String refuse(String why) {
            throw new IllegalStateException(why);
        }
    }

    @Test
    void shouldChooseAmongMethodsOfOneNameByWhatIsGiven() {
        Reader reader = new Reader();
        Instant instant = Instant.parse("2026-12-02T15:00:00Z");
        LocalDate day = LocalDate.of(2026, 12, 2);
        assertThat(call(reader, "format", instant)).isEqualTo(reader.format(instant));
        assertThat(call(reader, "format", day)).isEqualTo(reader.format(day));
        assertThat(call(LocalText.of("es", "Apertura"), "in", "en")).isEqualTo("Apertura");
    }

    @Test
    void shouldGatherTheLastArguments() {
        assertThat(call(new Words(), "of", "key")).isEqualTo("key[]");
        assertThat(call(new Words(), "of", "key", 1, "two")).isEqualTo("key[1, two]");
    }

    @Test
    void shouldConvertWhatIsOfAnotherKind() {
        assertThat(call(new Words(), "twice", "21")).isEqualTo(42);
        assertThat(call(new Words(), "twice", 21)).isEqualTo(42);
    }

    @Test
    void shouldSayWhatTheMethodSaid() {
        assertThatThrownBy(() -> call(new Words(), "refuse", "no"))
                .isInstanceOf(ELException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no");
    }

    @Test
    void shouldLeaveToOthersWhatIsNotPlain() {
        assertThat(call(new Reader(), "format", (Object) null)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(call(new Words(), "unknown", 1)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object call(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, null, arguments);
    }

    /** Where an expression is worked out; converts numbers alone. */
    private static final class Expression extends ELContext {

        @Override
        public <T> T convertToType(Object value, Class<T> wanted) {
            @SuppressWarnings("unchecked")
            T number = (T) Integer.valueOf(value.toString());
            return number;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
