package org.ceiba.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Calls methods with arguments, {@code #{title.in(reader.language)}}. Which method is meant is found once for each class and
 * the classes of its arguments; the standard resolver copies and searches all methods of the class at each call. What is
 * not plain, such as an overloaded method that is given null, is left to that one.
 */
public class CallResolver extends ReadingResolver {

    private final Map<Call, Optional<Method>> known = new ConcurrentHashMap<>();

    /** What is called: with null for the class of an argument that is null. */
    private record Call(Class<?> of, String name, List<Class<?>> arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null || arguments == null || !(method instanceof String name)) {
            return null;
        }
        Class<?>[] classes = new Class<?>[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            classes[i] = arguments[i] == null ? null : arguments[i].getClass();
        }
        Optional<Method> found =
                known.computeIfAbsent(new Call(base.getClass(), name, Arrays.asList(classes)), CallResolver::find);
        if (found.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, method);
        try {
            return found.get().invoke(base, given(context, found.get(), arguments));
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    private static Optional<Method> find(Call call) {
        List<Method> named = Stream.of(call.of().getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
                .filter(method -> method.isVarArgs()
                        ? method.getParameterCount() <= call.arguments().size() + 1
                        : method.getParameterCount() == call.arguments().size())
                .toList();
        List<Method> fitting =
                named.stream().filter(method -> fits(method, call.arguments())).toList();
        List<Method> chosen = fitting.isEmpty() ? named : fitting;
        if (chosen.size() != 1 || !chosen.get(0).trySetAccessible()) {
            return Optional.empty();
        }
        return Optional.of(chosen.get(0));
    }

    private static boolean fits(Method method, List<Class<?>> arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        return !method.isVarArgs()
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> arguments.get(i) != null && wanted[i].isAssignableFrom(arguments.get(i)));
    }

    /** The arguments as the method wants them, converted by the rules of the expression language. */
    private static Object[] given(ELContext context, Method method, Object[] arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        Object[] given = new Object[wanted.length];
        int plain = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        for (int i = 0; i < plain; i++) {
            given[i] = converted(context, arguments[i], wanted[i]);
        }
        if (method.isVarArgs()) {
            Class<?> each = wanted[plain].getComponentType();
            Object rest = Array.newInstance(each, arguments.length - plain);
            for (int i = plain; i < arguments.length; i++) {
                Array.set(rest, i - plain, converted(context, arguments[i], each));
            }
            given[plain] = rest;
        }
        return given;
    }

    private static Object converted(ELContext context, Object argument, Class<?> wanted) {
        return wanted.isInstance(argument) ? argument : context.convertToType(argument, wanted);
    }
}
