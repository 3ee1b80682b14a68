import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "is «146.204.19.119» dropping icmp",
    "ssh root@«193.249.183.139»",
    "rhost=«193.249.183.139» user=root",
    "http://«146.204.19.119»:8080/x",
    "http://«146.204.19.119»/24/x",
    "my router is «192.168.1.17»",
    "subnet «10.20.0.0/16»",
    "pool «172.20.4.10»-«172.20.4.90»",
    "behind the carrier: «100.72.4.9»",
    "resolver ip «9.9.9.7»",
    "allow «2a01:8884:a22d:3b7b::2aa» on 8443",
    "[«2a01:8884:a22d:3b7b::2aa»]:443",
    "«2a01:8884:a22d:3b7b:0:0:12:2aa»",
    "«6420:1173:4022:8041:1299:3107:5550:7716» timed out",
    "«fe80::3e22:fbff:fe9a:7d1%eth0»",
    "«::ffff:146.204.19.119»",
    "«64:ff9b::146.204.19.119»",
    // Set aside: for documentation, for the computer itself, for everybody.
    "«192.0.2.17», «198.51.100.4»",
    "«2001:db8::17»",
    "listen on «127.0.0.1»:80 and [«::1»]:80",
    "open to «0.0.0.0/0»",
    "dns «8.8.8.8»",
    "«1.1.1.1»",
    "«2001:db8:85a3::8a2e:192.168.0.1»",
    "ssh -L 8080:«192.168.0.5»:80",
  ],
  notMatched: [
    "version 146.204.19.119",
    "upgrade to v10.2.1.14",
    "pip install foo==10.2.1.14",
    "10.2.1.14 release notes",
    "10.2.1.14-beta2",
    "146.204.19", // Three numbers.
    "146.204.19.119.7", // Five.
    "300.204.19.119",
    "libfoo-146.204.19.119",
    "std::cafe::bed",
    "aspect::dead",
    "section 9.9.9.9",
    "text146.204.19.119",
    "at 12:34:56:789",
    "cafe:babe:c0de",
  ],
  notValid: [
    "mask 255.255.255.0",
    "group 239.255.255.250",
    "a::b",
    "wwn 50:01:43:80:02:a3:00:0f", // A disk.
  ],
  needsContext: ["Chrome 9.9.9.7", "Upgrading from 10.2.3.14 to 10.3.0.12"],
};
