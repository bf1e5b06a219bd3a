package org.papierstroom.standalone;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.papierstroom.contract.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role by the name it has in events, such as {@code list-item}. */
final class RoleConverter implements ITypeConverter<Role> {

  @Override
  public Role convert(String label) {
    return Arrays.stream(Role.values())
        .filter(role -> role.label().equals(label.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no role; the roles are %s".formatted(label, labels())));
  }

  private static String labels() {
    return Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
  }
}
