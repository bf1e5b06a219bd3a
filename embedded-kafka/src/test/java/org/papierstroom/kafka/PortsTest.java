package org.papierstroom.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PortsTest {

  private static final BrokerSettings ANY = BrokerSettings.in(Path.of("unused"));

  @RepeatedTest(100)
  void noTwoAreTheSame() throws Exception {
    Ports ports = Ports.choose(ANY);

    assertNotEquals(ports.clients(), ports.controller());
    assertTrue(ports.clients() > 0 && ports.controller() > 0);
  }

  @Test
  void aPortThatIsAskedForIsGiven() throws Exception {
    int free = Ports.choose(ANY).clients();

    assertEquals(free, Ports.choose(ANY.withPort(free)).clients());
  }

  @Test
  void aSecondListenerOnThePortOfTheFirstIsRefused() throws Exception {
    int free = Ports.choose(ANY).clients();
    BrokerSettings twice = ANY.withPort(free).with(new FurtherListener(free, "SASL_SSL", Map.of()));

    var refused = assertThrows(BrokerNotStarted.class, () -> Ports.choose(twice));

    assertEquals(
        "Port %d on 127.0.0.1 is taken or not allowed: choose another port.".formatted(free),
        refused.getMessage());
  }

  @Test
  void anAddressOfNobodyIsSaid() {
    BrokerSettings elsewhere = new BrokerSettings(Path.of("unused"), "no.such.host.invalid", 0);

    var refused = assertThrows(BrokerNotStarted.class, () -> Ports.choose(elsewhere));

    assertEquals("This machine has no address no.such.host.invalid.", refused.getMessage());
  }
}
