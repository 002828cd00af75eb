package org.assay.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.ui.AccessibleName;
import org.assay.ui.parts.TextSize;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The application with a window. */
public class Workbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		InstanceArea area = new InstanceArea();
		area.claim();
		LayoutGuard layout = new LayoutGuard(area.folder());
		List<String> arguments = arguments(context);
		Optional<Path> setAside = arguments.contains("--safe") ? layout.setAside() : layout.setAsideIfDamaged();
		SelectionColours.prepare();
		Display display = PlatformUI.createDisplay();
		TextSize.apply(display);
		AccessibleName.follow(display);
		try {
			int code = PlatformUI.createAndRunWorkbench(display,
					new AssayWorkbenchAdvisor(new Startup(arguments, setAside)));
			AddedPlugins.ofProcess().haveStarted();
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} catch (RuntimeException e) {
			return retry(layout, e);
		} finally {
			display.dispose();
			area.release();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
	}

	/** A layout that cannot be restored must not lock anybody out: without it, the next start is a fresh one. */
	private static Object retry(LayoutGuard layout, RuntimeException e) {
		if (layout.setAside().isEmpty()) {
			throw e;
		}
		ILog.of(Workbench.class).error("The window could not be restored; it starts again with a fresh layout.", e);
		return EXIT_RESTART;
	}

	private static List<String> arguments(IApplicationContext context) {
		Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return given instanceof String[] strings ? Arrays.asList(strings) : List.of();
	}
}
