/** The clubs' season against the real server: the whole way of a request, races, strangers, clocks. */
package org.palestre.seasonal;
