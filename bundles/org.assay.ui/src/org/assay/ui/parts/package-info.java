/** What views, dialogs and handlers of several window bundles are made of. */
package org.assay.ui.parts;
