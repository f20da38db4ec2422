/** How changes of slots are carried out. */
package org.palestre.seasonal.change.control;
