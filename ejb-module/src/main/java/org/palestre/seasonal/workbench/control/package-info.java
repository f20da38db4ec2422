/** The rules of the workbench, testable without a server. */
package org.palestre.seasonal.workbench.control;
