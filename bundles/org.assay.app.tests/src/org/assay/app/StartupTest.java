package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartupTest {

	@Test
	void theCaseIsTheFirstArgumentThatIsNoOption() {
		assertEquals(Optional.of("my-case"), Startup.folder(List.of("my-case")));
		assertEquals(Optional.of("my-case"), Startup.folder(List.of("--safe", "my-case", "other")));
		assertEquals(Optional.of("my-case"), Startup.folder(List.of("-product", "org.assay", "my-case")));
		assertEquals(Optional.empty(), Startup.folder(List.of("-testproperties", "some.properties")));
		assertEquals(Optional.empty(), Startup.folder(List.of()));
	}
}
