package org.assay.ui.session;

import org.assay.ui.Brushing;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes one session for each window; parts and sites inside a window are given the one of their window. */
public class SessionFactory extends AbstractServiceFactory {

	@Override
	@SuppressWarnings("rawtypes") // the signature is the platform's
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
		if (window == null) {
			return null;
		}
		boolean isWindow = locator.getService(IWorkbenchPartSite.class) == null;
		if (serviceInterface == Brushing.class) {
			return isWindow ? new Brushing() : window.getService(Brushing.class);
		}
		// both names of the service must lead to the same session
		return isWindow && serviceInterface == CaseSession.class ? session(window)
				: window.getService(CaseSession.class);
	}

	private static CaseSession session(IWorkbenchWindow window) {
		IWorkbench workbench = window.getWorkbench();
		CaseSession session = new CaseSession(workbench.getDisplay());
		workbench.addWindowListener(new IWindowListener() {

			@Override
			public void windowClosed(IWorkbenchWindow closed) {
				if (closed == window) {
					workbench.removeWindowListener(this);
					session.dispose();
				}
			}

			@Override
			public void windowOpened(IWorkbenchWindow opened) {
				// the session is there already
			}

			@Override
			public void windowActivated(IWorkbenchWindow activated) {
				// changes nothing
			}

			@Override
			public void windowDeactivated(IWorkbenchWindow deactivated) {
				// changes nothing
			}
		});
		return session;
	}
}
