package org.assay.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;

/**
 * Reads an extension point whose elements are each told apart by one attribute and name a {@code class}. The class that owns
 * the point reads it through this, so that a bad contribution meets the same fate everywhere: it is logged with its plug-in
 * and left out.
 *
 * @param what what one contribution is, for messages, such as {@code importer}
 * @param type what its class must be
 * @param key  the attribute that tells contributions apart, such as {@code id}; it becomes {@link Contribution#id()}
 */
public record ContributionReader<T>(String what, Class<T> type, String key) {

	/** Refuses a contribution. */
	@FunctionalInterface
	public interface Check<T> {
		/** @throws RuntimeException when it cannot be used; its message says why */
		void accept(Contribution<T> contribution);
	}

	/** For elements that have an {@code id}. */
	public ContributionReader(String what, Class<T> type) {
		this(what, type, "id");
	}

	/**
	 * What can be used: first what is named after its plug-in, as it should be; then by the names of plug-ins, and within one in
	 * the order of its {@code plugin.xml}. So the same plug-ins always give the same, and nobody takes an id from its owner.
	 *
	 * @param contributed elements of the extension point
	 * @param log         hears of contributions that are left out
	 * @param check       is asked about each, in that order; what it refuses is left out
	 */
	public List<Contribution<T>> read(IConfigurationElement[] contributed, ILog log, Check<T> check) {
		List<Contribution<T>> good = new ArrayList<>();
		Map<String, String> owners = new HashMap<>();
		for (IConfigurationElement element : inOrder(contributed)) {
			try {
				Contribution<T> contribution = create(element);
				if (owners.containsKey(contribution.id())) {
					throw new IllegalArgumentException(
							owners.get(contribution.id()) + " contributes another one with this " + key);
				}
				check.accept(contribution);
				owners.put(contribution.id(), contribution.plugin());
				good.add(contribution);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The " + what + " '" + element.getAttribute(key) + "' of "
						+ element.getContributor().getName() + " is left out: " + e.getMessage(), e);
			}
		}
		return List.copyOf(good);
	}

	private List<IConfigurationElement> inOrder(IConfigurationElement[] contributed) {
		return Arrays.stream(contributed)
				.sorted(Comparator.comparing((IConfigurationElement e) -> !isNamedAfterOwner(e))
						.thenComparing(e -> e.getContributor().getName()))
				.toList();
	}

	private boolean isNamedAfterOwner(IConfigurationElement element) {
		String given = element.getAttribute(key);
		return given != null && given.startsWith(element.getContributor().getName() + ".");
	}

	private Contribution<T> create(IConfigurationElement element) throws CoreException {
		String given = element.getAttribute(key);
		if (given == null || given.isBlank()) {
			throw new IllegalArgumentException("it has no attribute '" + key + "'");
		}
		Object object = element.createExecutableExtension("class");
		if (!type.isInstance(object)) {
			throw new IllegalArgumentException(object.getClass().getName() + " does not implement " + type.getName());
		}
		return new Contribution<>(given, element.getContributor().getName(), type.cast(object),
				name -> Optional.ofNullable(element.getAttribute(name)).filter(v -> !v.isBlank()));
	}
}
