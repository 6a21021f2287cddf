# Reads a PPTX, a kit or a CSV with Python's own libraries, as JSON: a reader that shares no code with the writer.
import csv
import json
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

RELATION = '{http://schemas.openxmlformats.org/package/2006/relationships}Relationship'
TYPES = '{http://schemas.openxmlformats.org/package/2006/content-types}'
DRAWING = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'


def relations(deck, part):
    """What a part points to, as (kind, path)."""
    folder, name = posixpath.split(part)
    path = f'{folder}/_rels/{name}.rels'
    if path not in deck.namelist():
        return []
    found = []
    for one in ElementTree.fromstring(deck.read(path)).iter(RELATION):
        if one.get('TargetMode') == 'External':
            continue
        target = one.get('Target')
        full = target[1:] if target.startswith('/') else posixpath.normpath(posixpath.join(folder, target))
        found.append((one.get('Type').replace(KIND, ''), full))
    return found


def texts(xml):
    lines = []
    for paragraph in ElementTree.fromstring(xml).iter(f'{DRAWING}p'):
        lines.append(''.join(run.text or '' for run in paragraph.iter(f'{DRAWING}t')))
    return lines


def read_deck(path, folder):
    problems, slides = [], []
    with zipfile.ZipFile(path) as deck:
        broken = deck.testzip()
        if broken:
            problems.append(f'{broken} is broken')
        names = deck.namelist()
        if len(names) != len(set(names)):
            problems.append('two files of one name')
        types = ElementTree.fromstring(deck.read('[Content_Types].xml'))
        endings = {one.get('Extension').lower() for one in types.iter(f'{TYPES}Default')}
        parts = [one.get('PartName')[1:] for one in types.iter(f'{TYPES}Override')]
        problems += [f'{part} is listed and missing' for part in parts if part not in names]
        for name in names:
            if name.endswith('/'):
                continue
            if name.endswith(('.xml', '.rels')):
                ElementTree.fromstring(deck.read(name))
            if name not in parts and name.rsplit('.', 1)[-1].lower() not in endings and name != '[Content_Types].xml':
                problems.append(f'{name} is of no known kind')
            for _, target in relations(deck, name):
                if target not in names:
                    problems.append(f'{name} points to {target}, which is missing')
        for number in range(1, 1 + sum(name.startswith('ppt/slides/slide') for name in names)):
            part = f'ppt/slides/slide{number}.xml'
            linked = relations(deck, part)
            notes = [target for kind, target in linked if kind == 'notesSlide']
            pictures = [target for _, target in linked if target.endswith('.png')]
            deck.extract(pictures[0], folder)
            slides.append({
                'title': texts(deck.read(part))[0],
                'notes': '\n'.join(texts(deck.read(notes[0]))),
                'picture': pictures[0],
            })
    return {'problems': problems, 'slides': slides}


def read_kit(path, folder):
    """The texts of a kit by their names; its pictures are laid into the folder."""
    problems, found = [], {}
    with zipfile.ZipFile(path) as kit:
        broken = kit.testzip()
        if broken:
            problems.append(f'{broken} is broken')
        for name in kit.namelist():
            if name.endswith('.png'):
                kit.extract(name, folder)
            else:
                found[name] = kit.read(name).decode('utf-8-sig')
            if name.endswith('.svg'):
                ElementTree.fromstring(found[name])
    return {'problems': problems, 'texts': found}


def read_table(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.reader(file))


if sys.argv[1] == 'pptx':
    print(json.dumps(read_deck(sys.argv[2], sys.argv[3])))
elif sys.argv[1] == 'kit':
    print(json.dumps(read_kit(sys.argv[2], sys.argv[3])))
else:
    print(json.dumps(read_table(sys.argv[2])))
