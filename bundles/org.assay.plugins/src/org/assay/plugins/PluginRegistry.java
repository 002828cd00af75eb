package org.assay.plugins;

import org.assay.plugins.internal.ClassPathRegistry;
import org.assay.plugins.internal.LoggerLog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;

/**
 * What plug-ins contribute, wherever Assay runs: in OSGi, as its product does, or as plain jars on the class path of another
 * program, whose {@code plugin.xml} files are then read on first use.
 */
public final class PluginRegistry {

	private PluginRegistry() {
	}

	/**
	 * The extension points with what is contributed to them.
	 *
	 * @throws java.io.UncheckedIOException without OSGi, when a jar on the class path cannot be read
	 */
	public static IExtensionRegistry get() {
		IExtensionRegistry platform = RegistryFactory.getRegistry();
		return platform == null ? OfClassPath.REGISTRY : platform;
	}

	/** The log of the bundle that a class is in; without OSGi, the logger of Java that has the name of the class. */
	public static ILog log(Class<?> of) {
		return FrameworkUtil.getBundle(of) == null ? new LoggerLog(of) : ILog.of(of);
	}

	/** Read when first asked for. */
	private static final class OfClassPath {
		static final IExtensionRegistry REGISTRY = ClassPathRegistry.read(PluginRegistry.class.getClassLoader());
	}
}
