package org.papierstroom.stage;

import java.util.Objects;

/** The version under which a class was built, from its jar's manifest. */
public final class BuildVersion {

  private BuildVersion() {}

  /** The version, {@code dev} for classes that come from no jar. */
  public static String of(Class<?> type) {
    return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "dev");
  }
}
