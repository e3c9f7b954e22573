package nl.zorgpoort.verwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BladeraarTest {
  @Test
  void everythingComesOnceThoughNothingChanges() {
    List<Long> gevraagd = new ArrayList<>();
    Bladeraar<Long> bladeraar =
        new Bladeraar<>(
            na -> {
              gevraagd.add(na);
              return LongStream.rangeClosed(na + 1, 5).limit(2).boxed().toList();
            },
            Long::longValue);
    List<Long> gezien = new ArrayList<>();
    bladeraar.forEachRemaining(gezien::add);
    assertThat(gezien).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(gevraagd).containsExactly(0L, 2L, 4L, 5L);
    assertThatThrownBy(bladeraar::next).isInstanceOf(NoSuchElementException.class);
  }
}
