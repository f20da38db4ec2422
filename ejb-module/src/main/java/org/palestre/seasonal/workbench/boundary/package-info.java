/** What officers do at the workbench: its use cases, and the records that they take and return. */
package org.palestre.seasonal.workbench.boundary;
