package org.assay.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;

class ContributionReaderTest {
	private static final String POINT = "org.example.owner.things";

	private final Object key = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {
		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
				throws CoreException {
			return name.equals("text") ? new StringBuilder(contributor.getName()) : new Object();
		}
	}, key, key);
	private final List<String> heard = new ArrayList<>();

	@Test
	void theSamePluginsGiveTheSameOrder() {
		add("org.example.owner", "<extension-point id=\"things\" name=\"Things\"/>");
		add("org.example.b", thing("two", "text") + thing("one", "text") + thing("org.example.b.own", "text"));
		add("org.example.a", thing("three", "text"));
		assertEquals(List.of("org.example.b.own", "three", "two", "one"), read(c -> {
		}));
		assertEquals(List.of(), heard);
	}

	@Test
	void nobodyTakesAnIdFromItsOwner() {
		add("org.example.owner", "<extension-point id=\"things\" name=\"Things\"/>");
		add("org.example.a", thing("org.example.b.own", "text"));
		add("org.example.b", thing("org.example.b.own", "text"));
		assertEquals(List.of("org.example.b.own"), read(c -> assertEquals("org.example.b", c.plugin())));
		assertEquals(List.of("The thing 'org.example.b.own' of org.example.a is left out: "
				+ "org.example.b contributes another one with this id"), heard);
	}

	@Test
	void whatIsRefusedDoesNotStandInTheWayOfAGoodOne() {
		add("org.example.owner", "<extension-point id=\"things\" name=\"Things\"/>");
		add("org.example.a", thing("one", "text"));
		add("org.example.b", thing("one", "text") + thing("other", "object") + "<thing class=\"text\"/>");
		assertEquals(List.of("one"), read(c -> {
			if (c.plugin().equals("org.example.a")) {
				throw new IllegalStateException("not today");
			}
		}));
		assertEquals(List.of("The thing 'one' of org.example.a is left out: not today",
				"The thing 'other' of org.example.b is left out: java.lang.Object does not implement java.lang.StringBuilder",
				"The thing 'null' of org.example.b is left out: it has no attribute 'id'"), heard);
	}

	private List<String> read(ContributionReader.Check<StringBuilder> check) {
		PlainLog log = new PlainLog(getClass()) {
			@Override
			public void log(IStatus status) {
				heard.add(status.getMessage());
			}
		};
		return new ContributionReader<>("thing", StringBuilder.class)
				.read(registry.getConfigurationElementsFor(POINT), log, check).stream().map(Contribution::id).toList();
	}

	private void add(String plugin, String declaration) {
		String xml = "<plugin>" + (declaration.startsWith("<extension-point") ? declaration
				: "<extension point=\"" + POINT + "\">" + declaration + "</extension>") + "</plugin>";
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
	}

	private static String thing(String id, String type) {
		return "<thing id=\"" + id + "\" class=\"" + type + "\"/>";
	}
}
