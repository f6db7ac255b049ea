package dev.quaver.api;

import dev.quaver.compiler.CallableSignature;
import dev.quaver.types.Type;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Implements an interface with the callables of a namespace.
final class Binding implements InvocationHandler {

  private final Project project;
  private final Class<?> type;
  private final JavaTypes types;
  private final Map<Method, CallableSignature> callables = new HashMap<>();

  private Binding(Project project, Class<?> type) {
    this.project = project;
    this.type = type;
    this.types = new JavaTypes(project.compilation());
  }

  static <T> T of(Project project, Class<T> type) {
    if (!type.isInterface()) {
      throw new BindingException(type.getName() + " is not an interface");
    }
    Binding binding = new Binding(project, type);
    Namespace named = type.getAnnotation(Namespace.class);
    String namespace = named == null ? type.getSimpleName() : named.value();
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        binding.add(method, namespace);
      }
    }
    Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, binding);
    return type.cast(proxy);
  }

  private void add(Method method, String namespace) {
    String name = namespace + "." + method.getName();
    CallableSignature callable =
        project.callables().stream()
            .filter(each -> each.qualifiedName().equals(name))
            .findFirst()
            .orElseThrow(() -> noCallable(name, namespace));
    if (!callable.typeParameters().isEmpty()) {
      throw new BindingException(callable + " has type parameters and cannot be bound");
    }
    List<CallableSignature.Parameter> parameters = callable.parameters();
    if (parameters.size() != method.getParameterCount()) {
      throw new BindingException(
          "%s has %d parameters, the Java method %d"
              .formatted(callable, parameters.size(), method.getParameterCount()));
    }
    for (int i = 0; i < parameters.size(); i++) {
      types.requireFit(
          method.getGenericParameterTypes()[i],
          parameters.get(i).type(),
          name + ", parameter " + parameters.get(i).name());
    }
    types.requireFit(method.getGenericReturnType(), callable.output(), name + ", result");
    callables.put(method, callable);
  }

  private BindingException noCallable(String name, String namespace) {
    List<String> others =
        project.callables().stream()
            .map(CallableSignature::qualifiedName)
            .filter(each -> each.startsWith(namespace + "."))
            .toList();
    return new BindingException(
        others.isEmpty()
            ? "there is no namespace %s with callables; say which with @Namespace"
                .formatted(namespace)
            : "there is no callable %s; the namespace has %s"
                .formatted(name, String.join(", ", others)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object[] values = arguments == null ? new Object[0] : arguments;
    CallableSignature callable = callables.get(method);
    if (callable == null) {
      return method.isDefault()
          ? InvocationHandler.invokeDefault(proxy, method, values)
          : ofObject(proxy, method, values);
    }
    Object value = project.call(callable, 1, values).histogram().entries().getFirst().value();
    return callable.output().equals(Type.UNIT)
        ? null
        : types.toJava(value, callable.output(), method.getGenericReturnType());
  }

  /// The methods that every object has; a bound interface is itself and nothing else.
  @SuppressWarnings("ReferenceEquality")
  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "Q# " + type.getSimpleName();
    };
  }
}
