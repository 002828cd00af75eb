package org.assay.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;

/**
 * Reads an extension point whose elements each have an {@code id} and name a {@code class}. The class that owns the point
 * reads it through this, so that a bad contribution meets the same fate everywhere: it is logged with its plug-in and left
 * out.
 *
 * @param what what one contribution is, for messages, such as {@code importer}
 * @param type what its class must be
 */
public record ContributionReader<T>(String what, Class<T> type) {

	/** Refuses a contribution. */
	@FunctionalInterface
	public interface Check<T> {
		/** @throws IllegalArgumentException when it cannot be used; says why */
		void accept(Contribution<T> contribution);
	}

	/**
	 * What can be used, by the names of plug-ins, and within one in the order of its {@code plugin.xml}.
	 *
	 * @param contributed elements of the extension point
	 * @param log         hears of contributions that are left out
	 */
	public List<Contribution<T>> read(IConfigurationElement[] contributed, ILog log, Check<T> check) {
		List<Contribution<T>> good = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		List<IConfigurationElement> elements = Arrays.stream(contributed)
				.sorted(Comparator.comparing(e -> e.getContributor().getName())).toList();
		for (IConfigurationElement element : elements) {
			try {
				Contribution<T> contribution = create(element);
				if (!ids.add(contribution.id())) {
					throw new IllegalArgumentException("another one has this id already");
				}
				check.accept(contribution);
				good.add(contribution);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The " + what + " '" + element.getAttribute("id") + "' of "
						+ element.getContributor().getName() + " is left out: " + e.getMessage(), e);
			}
		}
		return List.copyOf(good);
	}

	private Contribution<T> create(IConfigurationElement element) throws CoreException {
		String given = element.getAttribute("id");
		if (given == null || given.isBlank()) {
			throw new IllegalArgumentException("it has no id");
		}
		Object object = element.createExecutableExtension("class");
		if (!type.isInstance(object)) {
			throw new IllegalArgumentException(object.getClass().getName() + " does not implement " + type.getName());
		}
		return new Contribution<>(given, element.getContributor().getName(), type.cast(object),
				name -> Optional.ofNullable(element.getAttribute(name)).filter(v -> !v.isBlank()));
	}
}
